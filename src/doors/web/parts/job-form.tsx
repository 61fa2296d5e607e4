/** The form below a job that goes on: a button that cancels it, and a link that looks again by itself. */
export const JobForm = ({ address, cancel, refresh }: Record<'address' | 'cancel' | 'refresh', string>) => (
  <form method="post" action={address}>
    <button type="submit">{cancel}</button>
    <a href={address} data-turbo-action="replace" data-follow-after="1000">
      {refresh}
    </a>
  </form>
)
