import { openStore } from '#store/open-store.ts'
import { kindsSuite } from '../kinds-suite.ts'
import { newStoreDatabase } from './new-database.ts'

kindsSuite(async () => openStore({ databaseUrl: await newStoreDatabase() }))
