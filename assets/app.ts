import '@hotwired/turbo'
import './follow-after.ts'
import './next-doubt.ts'
import './paper-preview.ts'
import './upload.ts'

document.documentElement.dataset.script = 'on'

/** A choice in a form marked `data-submit-on-change` is sent at once. */
document.addEventListener('change', event => {
  const changed = event.target
  if (changed instanceof HTMLSelectElement)
    changed.closest<HTMLFormElement>('form[data-submit-on-change]')?.requestSubmit()
})

/** `/` goes to the search field, unless somebody is writing. */
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  const { activeElement } = document
  if (
    activeElement instanceof HTMLElement &&
    activeElement.matches('input, textarea, select, [contenteditable]')
  )
    return
  event.preventDefault()
  document.querySelector<HTMLInputElement>('.bar [role=search] input')?.focus()
})
