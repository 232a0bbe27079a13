/** Short forms that everybody knows better than the words they stand for. */
export const everydayAcronyms: ReadonlySet<string> = new Set(
  (
    'TV PC PDF DVD CD USB GPS DIY OK EU UK US USA UN UAE NHS BBC VAT ID AM PM QR SMS FAQ PS RSVP CV HQ VIP ' +
    'LED SUV GMT CET BBQ GP PE AI SOS ETA ASAP DJ PIN SIM II III IV VI VII VIII IX XI XII XL XS XXL'
  ).split(' '),
)
