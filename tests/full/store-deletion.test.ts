import { openStore } from '#store/open-store.ts'
import { deletionSuite } from '../deletion-suite.ts'
import { newStoreDatabase } from './new-database.ts'

deletionSuite(async () => openStore({ databaseUrl: await newStoreDatabase() }))
