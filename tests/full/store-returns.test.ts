import { openStore } from '#store/open-store.ts'
import { returnSuite } from '../return-suite.ts'
import { newStoreDatabase } from './new-database.ts'

returnSuite(async () => openStore({ databaseUrl: await newStoreDatabase() }))
