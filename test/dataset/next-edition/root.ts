/** The package's root as it would be once it follows the edition 2026: `src/index.ts` of that release. */

export {
  dataProductCertificates,
  dataProductRegistrations,
  highValueInventionPatentsPer10kPeople,
  patentsGranted,
  trademarksRegistered,
} from './edition.js';
