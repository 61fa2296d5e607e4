/** While a paper is sent and read its form says so; a second press does not send it twice. */
document.addEventListener('turbo:submit-start', event => {
  if (!(event.target instanceof HTMLFormElement) || !event.target.matches('[data-upload]')) return
  event.target.setAttribute('aria-busy', 'true')
})

document.addEventListener('turbo:submit-end', event => {
  if (event.target instanceof HTMLFormElement) event.target.removeAttribute('aria-busy')
})
