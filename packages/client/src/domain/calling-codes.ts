/** The calling codes of the countries whose wallets we know. */
export const callingCodes: Readonly<Record<string, string>> = {
  BJ: '229',
  CD: '243',
  CI: '225',
  CM: '237',
  EG: '20',
  ET: '251',
  GH: '233',
  KE: '254',
  LS: '266',
  MW: '265',
  MZ: '258',
  NG: '234',
  RW: '250',
  TZ: '255',
  UG: '256',
  ZM: '260',
}
