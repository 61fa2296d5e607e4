import { openStore } from '#store/open-store.ts'
import { useCaseSuite } from '../use-case-suite.ts'
import { newStoreDatabase } from './new-database.ts'

useCaseSuite(async () => openStore({ databaseUrl: await newStoreDatabase() }))
