import { openStore } from '#store/open-store.ts'
import { paperSuite } from '../paper-suite.ts'
import { newStoreDatabase } from './new-database.ts'

paperSuite(async () => openStore({ databaseUrl: await newStoreDatabase() }))
