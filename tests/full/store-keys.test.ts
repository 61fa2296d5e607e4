import { openStore } from '#store/open-store.ts'
import { keysSuite } from '../keys-suite.ts'
import { newStoreDatabase } from './new-database.ts'

keysSuite(async () => openStore({ databaseUrl: await newStoreDatabase() }))
