import type { MailReader } from '#domain/notices/mail.ts'
import type { StaffMember } from '#domain/people/staff-member.ts'

import { secretariatZone } from './secretariat-zone.ts'

/**
 * A person as the reader of mail, in their language and time zone. Undefined where nobody knows an address,
 * and for whoever has left.
 */
export const mailReaderOf = ({
  id,
  email,
  state,
  language = 'en',
  zone,
}: StaffMember): MailReader | undefined =>
  email === undefined || state === 'left'
    ? undefined
    : { id, address: email, language, zone: zone ?? secretariatZone() }
