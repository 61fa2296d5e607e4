import { openStore } from '#store/open-store.ts'
import { personDataSuite } from '../person-data-suite.ts'
import { newStoreDatabase } from './new-database.ts'

personDataSuite(async () => openStore({ databaseUrl: await newStoreDatabase() }))
