import { openStore } from '#store/open-store.ts'
import { auditSuite } from '../audit-suite.ts'
import { newStoreDatabase } from './new-database.ts'

auditSuite(async () => openStore({ databaseUrl: await newStoreDatabase() }))
