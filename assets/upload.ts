/** A file that is too large is refused before it is sent. */
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.dataset.mostBytes) return
  const size = target.files?.[0]?.size ?? 0
  target.setCustomValidity(size > Number(target.dataset.mostBytes) ? (target.dataset.tooLarge ?? '') : '')
  target.reportValidity()
})

/** A form marked `data-upload` is busy while its file is sent and read, so that nobody sends it twice. */
document.addEventListener('turbo:submit-start', event => {
  if (!(event.target instanceof HTMLFormElement) || !event.target.matches('[data-upload]')) return
  event.target.setAttribute('aria-busy', 'true')
})

document.addEventListener('turbo:submit-end', event => {
  if (event.target instanceof HTMLFormElement) event.target.removeAttribute('aria-busy')
})
