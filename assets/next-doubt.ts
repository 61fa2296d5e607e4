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

/** The height of the bar at the top of the window, in pixels. */
const barHeight = 60
