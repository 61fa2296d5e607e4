/** A form marked `data-preview` updates its preview while somebody types. */
let timer: ReturnType<typeof setTimeout> | undefined
let latest = 0

document.addEventListener('input', event => {
  const form =
    event.target instanceof Element ? event.target.closest<HTMLFormElement>('form[data-preview]') : null
  if (!form) return
  clearTimeout(timer)
  timer = setTimeout(() => void preview(form), 400)
})

const preview = async (form: HTMLFormElement): Promise<void> => {
  const { preview: id = '' } = form.dataset
  const requestNumber = ++latest
  const body = new FormData(form)
  body.set('do', 'look')
  const answer = await fetch(form.action, { method: 'POST', body })
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const element = page.getElementById(id)
  // A refused text, such as half of a fact's name, leaves the last valid preview in place. Somebody who has
  // left for the cover in another language must not see this one there.
  if (answer.ok && element && requestNumber === latest && form.isConnected)
    document.getElementById(id)?.replaceChildren(...element.childNodes)
}
