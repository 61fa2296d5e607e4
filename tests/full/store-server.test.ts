import { openStore } from '#store/open-store.ts'
import { storeSuite } from '../store-suite.ts'
import { newStoreDatabase } from './new-database.ts'

storeSuite(async () => openStore({ databaseUrl: await newStoreDatabase() }))
