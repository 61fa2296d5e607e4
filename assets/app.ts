// Before Turbo, because it asks before Turbo goes back or forward.
import './unsaved.ts'
import '@hotwired/turbo'
import './answer-focus.ts'
import './filters.ts'
import './follow-after.ts'
import './insert-fact.ts'
import './next-doubt.ts'
import './paper-preview.ts'
import './upload.ts'

document.documentElement.dataset.script = 'on'

/** `/` moves the focus to the search field, unless somebody is typing. */
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
