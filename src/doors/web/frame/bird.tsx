const body =
  'M9 17.5l1.4-5M13.4 17.5l-.6-4.6M6.2 8.2c2.6-.4 3.9 0 5.4 1.2 1.9 1.5 4.2 1.4 7.1.6' +
  '-1 2-3 3.1-5.4 3.1-3.6 0-5.6-1.7-7.1-4.9ZM6.2 8.2 3.4 8.8'
const leaf = 'M2 17.5h20M5 20.5h14'

/** The logo: a jacana on its leaf. */
export const Bird = () => (
  <svg
    width="24"
    height="24"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    aria-hidden="true"
  >
    <path class="leaf" d={leaf} />
    <path d={body} />
  </svg>
)

const iconPen = 'fill="none" stroke-width="1.7" stroke-linecap="round"'

/** The same bird as the icon of the browser tab, with its own colours. */
export const birdIcon =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" ${iconPen}>` +
  `<path stroke="#3c8a5c" d="${leaf}"/><path stroke="#2f7f9f" d="${body}"/></svg>`
