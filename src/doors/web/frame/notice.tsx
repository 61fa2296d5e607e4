import type { Child } from 'hono/jsx'

/** How a notice sounds: something succeeded, failed, or is only to be known. */
export type NoticeTone = 'good' | 'bad' | 'plain'

type NoticeProps = { tone: NoticeTone; children: Child }

/**
 * What became of the form that was just sent.
 * The focus goes there, so that it is seen and read out wherever the person was.
 */
export const Notice = ({ tone, children }: NoticeProps) => (
  <div class={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'status'} tabindex={-1} autofocus>
    {children}
  </div>
)
