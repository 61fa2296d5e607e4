/**
 * `n` moves to the next doubt or undecided change.
 * It starts from the focused one, or from the first one below the top of the window.
 */
document.addEventListener('keydown', event => {
  if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return
  const { activeElement } = document
  if (
    activeElement instanceof HTMLElement &&
    activeElement.matches('input, textarea, select, [contenteditable]')
  )
    return
  const doubts = [...document.querySelectorAll<HTMLElement>('.doubt, .edit.open')]
  const currentIndex = doubts.findIndex(doubt => doubt.contains(activeElement))
  const next =
    currentIndex < 0
      ? doubts.find(doubt => doubt.getBoundingClientRect().top > barHeight)
      : doubts[currentIndex + 1]
  if (next) {
    next.scrollIntoView({ block: 'center' })
    next.querySelector('button')?.focus({ preventScroll: true })
  } else {
    const elsewhere =
      doubts[currentIndex]?.querySelector<HTMLElement>('a.next') ??
      document.querySelector<HTMLElement>('a[data-next-doubt]')
    elsewhere?.click()
  }
})

/**
 * An updated page moves the focus to its `autofocus` element, as a new page would.
 * The update removes the form that had the focus.
 */
document.addEventListener('turbo:render', () => {
  if (document.activeElement !== document.body) return
  const target = document.querySelector<HTMLElement>('.reading [autofocus]')
  target?.focus({ preventScroll: true })
  target?.closest('td, th, .edit')?.scrollIntoView({ block: 'nearest' })
})

/** The height of the bar at the top of the window, in pixels. */
const barHeight = 60
