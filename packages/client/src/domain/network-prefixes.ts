import type { MobileMoneyProvider } from './providers.ts'

/** A wallet, and what the numbers of its network begin with after the calling code. `null`: no wallet of ours. */
type NetworkPrefixes = readonly [provider: MobileMoneyProvider | null, prefixes: string]

/**
 * By country, which network first gave out which numbers; the longest prefix counts. Data, and never a rule: see
 * `guessProvider`. As of 2026-07-17, from google/libphonenumber v9.0.35, `resources/carrier/en`.
 */
export const networkPrefixes: Readonly<Record<string, readonly NetworkPrefixes[]>> = {
  GH: [
    ['mtn', '24 25 53 54 55 59'],
    ['telecel', '20 50'],
    ['airteltigo', '23 26 27 56 57'],
  ],
  KE: [
    ['mpesa', '70 71 72 74 757 758 759 768 769 79 11 14 18'],
    ['airtel', '73 75 78 10 761 762'],
    [null, '744 747 77'],
  ],
  UG: [
    ['mtn', '76 77 78 790 791 792 793 794 737 724'],
    ['airtel', '70 74 75 730 731 795'],
  ],
  TZ: [
    ['mpesa', '72 74 75 76 79'],
    ['airtel', '66 68 69 78'],
  ],
  RW: [
    ['mtn', '78 79'],
    ['airtel', '72 73'],
  ],
  NG: [
    ['mtn', '703 704 706 707 803 806 810 813 814 816 903 906 913 916 7025 7026'],
    ['airtel', '701 708 802 808 812 901 902 904 911 912'],
  ],
  ZM: [
    ['mtn', '56 76 96'],
    ['airtel', '57 77 97'],
  ],
  CM: [['mtn', '650 651 652 653 654 67 680 681 682 683']],
  CI: [['mtn', '05']],
  MZ: [['mpesa', '84 85']],
  CD: [
    ['mpesa', '81 82 83 86'],
    ['airtel', '96 97 98 99'],
  ],
  MW: [['airtel', '9']],
  EG: [['vodafone', '10']],
  ET: [['mpesa', '7']],
  LS: [['mpesa', '5']],
}
