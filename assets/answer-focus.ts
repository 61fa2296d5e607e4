/** Whether the next update of the page is the answer to a form. */
let isAnswer = false

document.addEventListener('turbo:submit-start', ({ target }) => {
  isAnswer = target instanceof HTMLFormElement && target.method === 'post'
})

/**
 * The answer to a form moves the focus to its `autofocus` element, as a new page would.
 * Turbo only updates a page that stays the same: the focus would stay on the button, or be lost with it.
 */
document.addEventListener('turbo:render', () => {
  const isLost = document.activeElement === document.body
  if (isAnswer || isLost) moveFocus(isAnswer && isLost)
  isAnswer = false
})

const moveFocus = (orToContent: boolean): void => {
  const target =
    document.querySelector<HTMLElement>('[autofocus]') ??
    (orToContent ? document.querySelector<HTMLElement>('main') : null)
  target?.focus({ preventScroll: true })
  target?.closest('td, th, .edit, .notice')?.scrollIntoView({ block: 'nearest' })
}
