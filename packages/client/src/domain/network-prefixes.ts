/** Which network first gave out the numbers of a country. */
export interface NetworkPrefixes {
  readonly callingCode: string
  /** Whether numbers may be taken along to another network. */
  readonly portable: boolean
  /** By provider, what the number begins with after the country code. The longest one counts; `''` is no wallet of ours. */
  readonly prefixes: Readonly<Record<string, string>>
}

/**
 * By country. Data, and never a rule: see `guessProvider`. As of 2026-07-17, from google/libphonenumber v9.0.35,
 * `resources/carrier/en`.
 */
export const networkPrefixes: Readonly<Record<string, NetworkPrefixes>> = {
  GH: {
    callingCode: '233',
    portable: true,
    prefixes: { mtn: '24 25 53 54 55 59', telecel: '20 50', airteltigo: '23 26 27 56 57' },
  },
  KE: {
    callingCode: '254',
    portable: true,
    prefixes: {
      mpesa: '70 71 72 74 757 758 759 768 769 79 11 14 18',
      airtel: '73 75 78 10 761 762',
      '': '744 747 77',
    },
  },
  UG: {
    callingCode: '256',
    portable: false,
    prefixes: { mtn: '76 77 78 790 791 792 793 794 737 724', airtel: '70 74 75 730 731 795' },
  },
  TZ: {
    callingCode: '255',
    portable: false,
    prefixes: { mpesa: '72 74 75 76 79', airtel: '66 68 69 78' },
  },
  RW: { callingCode: '250', portable: false, prefixes: { mtn: '78 79', airtel: '72 73' } },
  NG: {
    callingCode: '234',
    portable: true,
    prefixes: {
      mtn: '703 704 706 707 803 806 810 813 814 816 903 906 913 916 7025 7026',
      airtel: '701 708 802 808 812 901 902 904 911 912',
    },
  },
  ZM: { callingCode: '260', portable: false, prefixes: { mtn: '56 76 96', airtel: '57 77 97' } },
  CM: { callingCode: '237', portable: true, prefixes: { mtn: '650 651 652 653 654 67 680 681 682 683' } },
  CI: { callingCode: '225', portable: false, prefixes: { mtn: '05' } },
  MZ: { callingCode: '258', portable: false, prefixes: { mpesa: '84 85' } },
  CD: { callingCode: '243', portable: false, prefixes: { mpesa: '81 82 83 86', airtel: '96 97 98 99' } },
  MW: { callingCode: '265', portable: false, prefixes: { airtel: '9' } },
  EG: { callingCode: '20', portable: true, prefixes: { vodafone: '10' } },
  ET: { callingCode: '251', portable: false, prefixes: { mpesa: '7' } },
  // The ranges of its networks are not in the source: a number tells the country alone.
  BJ: { callingCode: '229', portable: true, prefixes: {} },
  LS: { callingCode: '266', portable: false, prefixes: { mpesa: '5' } },
}
