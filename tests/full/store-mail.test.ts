import { openStore } from '#store/open-store.ts'
import { mailSuite } from '../mail-suite.ts'
import { newStoreDatabase } from './new-database.ts'

mailSuite(async () => openStore({ databaseUrl: await newStoreDatabase() }))
