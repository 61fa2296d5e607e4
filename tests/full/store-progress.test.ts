import { openStore } from '#store/open-store.ts'
import { progressSuite } from '../progress-suite.ts'
import { newStoreDatabase } from './new-database.ts'

progressSuite(async () => openStore({ databaseUrl: await newStoreDatabase() }))
