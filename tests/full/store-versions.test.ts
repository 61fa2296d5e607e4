import { openStore } from '#store/open-store.ts'
import { versionSuite } from '../version-suite.ts'
import { newStoreDatabase } from './new-database.ts'

versionSuite(async () => openStore({ databaseUrl: await newStoreDatabase() }))
