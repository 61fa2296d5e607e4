/** `n` goes to the doubt, or the undecided change, after the one in hand, or to the first one below the top of the window. */
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

/** A page that is morphed loses the focus with the form that is gone: it goes where the page says, as it would in a new page. */
document.addEventListener('turbo:render', () => {
  if (document.activeElement !== document.body) return
  const led = document.querySelector<HTMLElement>('.reading [autofocus]')
  led?.focus({ preventScroll: true })
  led?.closest('td, th, .edit')?.scrollIntoView({ block: 'nearest' })
})

/** What the bar covers at the top of the window, in pixels. */
const barHeight = 60
