/** A button marked `data-insert` inserts its text where somebody last typed in the page's form. */
let field: HTMLInputElement | HTMLTextAreaElement | undefined

document.addEventListener('focusin', ({ target }) => {
  const isTextField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  if (isTextField && target.closest('form[data-preview]')) field = target
})

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-insert]') : null
  if (!button) return
  const into = field?.isConnected
    ? field
    : document.querySelector<HTMLTextAreaElement>('form[data-preview] textarea')
  if (!into) return
  into.setRangeText(button.dataset['insert'] ?? '', into.selectionStart ?? 0, into.selectionEnd ?? 0, 'end')
  into.dispatchEvent(new Event('input', { bubbles: true }))
  into.focus()
})
