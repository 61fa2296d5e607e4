/** A page with a link marked `data-follow-after` follows it after so many milliseconds, again and again, until it leads elsewhere. */
let waiting: ReturnType<typeof setTimeout> | undefined

document.addEventListener('turbo:load', () => {
  clearTimeout(waiting)
  const link = document.querySelector<HTMLElement>('a[data-follow-after]')
  if (link) waiting = setTimeout(() => link.isConnected && link.click(), Number(link.dataset.followAfter))
})

/** Whoever sends the form of such a page waits for its answer: nothing comes between. */
document.addEventListener('turbo:submit-start', () => clearTimeout(waiting))
