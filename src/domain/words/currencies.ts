/**
 * The currencies of ISO 4217 by how many decimals their amounts have: those in use, and the lev, in which
 * amounts were paid until 2025.
 */
const codesByDecimals: readonly (readonly [decimals: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'],
  [
    2,
    `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
    CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG
    HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU
    MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR
    SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED
    VES WST XCD XCG YER ZAR ZMW ZWG`,
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
]

const decimalsByCode = new Map(
  codesByDecimals.flatMap(([decimals, codes]) => codes.split(/\s+/u).map(code => [code, decimals] as const)),
)

/** The codes of all currencies, in alphabetical order. */
export const currencyCodes: readonly string[] = [...decimalsByCode.keys()].toSorted()

/** How many decimals an amount has in a currency: none in yen. Undefined where no currency has this code. */
export const decimalsOf = (currency: string): number | undefined => decimalsByCode.get(currency)
