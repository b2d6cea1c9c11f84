/** What each consumer does with the package, in whatever way it got hold of it; and what comes out. */

export async function scenario({ root, dataset, derived, edition, formats, schemas, series, text }) {
  const { patentsGranted, inventionPatentsGranted } = root;
  return {
    value: patentsGranted.value,
    converted: root.convert(2470.67, '万元', '亿元'),
    read: root.parseQuantity('约2.27万亿元').value,
    share: root.formatEstimate(root.share(inventionPatentsGranted, patentsGranted)),
    // date-fns comes with this one
    growth: root.formatEstimate(
      root.compoundAnnualGrowthRate(series.at(series.pctApplicationsSeries, '2011'), root.pctApplications),
    ),
    derived: derived.derivedIndicators.length > 0,
    edition: edition.patentsGranted === patentsGranted,
    text: text
      .extractQuantities('全年新设企业1.2万余家，同比增长3.5%。', { referenceYear: 2025 })
      .map(({ quantity, period }) => `${quantity.value} ${quantity.unit} ${quantity.bound} ${period}`),
    csv: formats
      .toCsv(formats.observationTable([edition.patentsGranted]))
      .split('\r\n')[1]
      .split(',')[0],
    error: errorOf(() => root.parseQuantity('3只猫')),
    misuse: errorOf(() => root.convert(patentsGranted, '亿元')),
    schema: schemas.ObservationSchema.safeParse(patentsGranted).success,
    refused: schemas.ObservationSchema.safeParse({ ...patentsGranted, value: 1 }).success,
    // Web Crypto, or what stands for it
    pinned: await root.pin({ edition: '2025', sha256: dataset.sha256 }).then(() => true),
    unpinned: await root.pin({ edition: '2025', sha256: '0'.repeat(64) }).catch((error) => error.name),
    verified: await dataset.verifyDataset(dataset.dataset, dataset.sha256),
  };
}

export const outcome = {
  value: 135500,
  converted: 0.247067,
  read: 2270000000000,
  share: '39.0%',
  growth: '16.7969%',
  derived: true,
  edition: true,
  text: ['12000 家 above 2025', '3.5 % exact 2025'],
  csv: 'patents-granted',
  error: 'QuantityError unknown-unit',
  misuse: 'UnitError incompatible-units',
  schema: true,
  refused: false,
  pinned: true,
  unpinned: 'DatasetPinError',
  verified: true,
};

function errorOf(run) {
  try {
    return run();
  } catch (error) {
    return `${error.name} ${error.code}`;
  }
}
