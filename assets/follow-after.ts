/**
 * A link marked `data-follow-after` is followed after that many milliseconds.
 * Its page may have such a link again, until it leads elsewhere.
 */
let timer: ReturnType<typeof setTimeout> | undefined

document.addEventListener('turbo:load', () => {
  clearTimeout(timer)
  const link = document.querySelector<HTMLElement>('a[data-follow-after]')
  if (link) timer = setTimeout(() => link.isConnected && link.click(), Number(link.dataset.followAfter))
})

/** A form of such a page stops the timer, so that nothing interrupts its answer. */
document.addEventListener('turbo:submit-start', () => clearTimeout(timer))
