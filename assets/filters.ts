/** A choice made with the pointer in a form marked `data-submit-on-change` is sent at once; one made with keys, by Enter or the button. */
let pointed = false

document.addEventListener('pointerdown', () => (pointed = true), { capture: true })
document.addEventListener('keydown', () => (pointed = false), { capture: true })

const filtersOf = (target: EventTarget | null): HTMLFormElement | null =>
  target instanceof HTMLSelectElement ? target.closest<HTMLFormElement>('form[data-submit-on-change]') : null

document.addEventListener('change', event => {
  if (pointed) filtersOf(event.target)?.requestSubmit()
})

document.addEventListener('keydown', event => {
  const form = event.key === 'Enter' ? filtersOf(event.target) : null
  if (!form) return
  event.preventDefault()
  form.requestSubmit()
})

/** The focus stays on the same filter in the page that answers. */
let focused: string | undefined

document.addEventListener('turbo:submit-start', ({ target }) => {
  if (!(target instanceof HTMLFormElement) || !target.matches('[data-submit-on-change]')) return
  const { activeElement } = document
  const name =
    activeElement instanceof HTMLElement && target.contains(activeElement)
      ? activeElement.getAttribute('name')
      : undefined
  focused = name === undefined ? undefined : name === null ? 'button' : `[name="${CSS.escape(name)}"]`
})

document.addEventListener('turbo:load', () => {
  if (focused)
    document
      .querySelector<HTMLElement>(`form[data-submit-on-change] ${focused}`)
      ?.focus({ preventScroll: true })
  focused = undefined
})

/** A page that is left is remembered as its address says: Back shows the filters of the page, not the choice that led away. */
document.addEventListener('turbo:before-cache', () => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form:not([method=post])')) form.reset()
})
