import { openStore } from '#store/open-store.ts'
import { auditSuite } from '../audit-suite.ts'

auditSuite(() => openStore({ memory: true }))
