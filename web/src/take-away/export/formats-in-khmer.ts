/** Titles and purposes of the formats of an export in Khmer, by name. The server tells them in English. */

export const FORMATS_IN_KHMER: Readonly<
  Record<string, { readonly title: string; readonly purpose: string }>
> = {
  rapport: {
    title: 'Rapport (JSON lines)',
    purpose: 'ចែករំលែកជាមួយ Rapport មួយទៀត ដែលនឹងផ្ដល់ចម្លើយដដែល។',
  },
  csv: {
    title: 'តារាង CSV ជាមួយការពិពណ៌នា (data package)',
    purpose: 'កម្មវិធីតារាង R pandas SQL និង Gephi (តួអង្គជាចំណុច ទំនាក់ទំនងជាខ្សែ)។',
  },
  ftm: {
    title: 'FollowTheMoney (JSON lines)',
    purpose: 'Aleph OpenSanctions និង yente។',
  },
  gexf: {
    title: 'បណ្ដាញតួអង្គ (GEXF 1.3)',
    purpose: 'Gephi៖ នរណាបានជួប គ្រោងជួប ឬនិយាយជាមួយនរណា និងនរណានៅក្នុងអ្វី នីមួយៗជាខ្សែដោយឡែក។',
  },
  graphml: {
    title: 'បណ្ដាញតួអង្គ (GraphML)',
    purpose: 'Cytoscape yEd igraph និង networkx៖ បណ្ដាញដូចគ្នានឹងបណ្ដាញសម្រាប់ Gephi។',
  },
  popolo: {
    title: 'Popolo (JSON)',
    purpose: 'សភា និងអ្នកតាមដានសភា៖ បុគ្គល អង្គការ តួនាទី សមាជិកភាព ព្រឹត្តិការណ៍។',
  },
  parquet: {
    title: 'តារាង Parquet',
    purpose: 'DuckDB pandas polars និង R៖ តារាងដូច CSV ជាមួយប្រភេទទិន្នន័យ និងបញ្ជី។',
  },
  ical: {
    title: 'ប្រតិទិនជំនួប (iCalendar)',
    purpose: 'ប្រតិទិនរបស់អ្នកសារព័ត៌មាន៖ ជំនួបដែលមានថ្ងៃប្រាកដ ទោះគ្រោងទុក បានកើតឡើង ឬបានលុបចោល។',
  },
  csl: {
    title: 'ឯកសារយោង (CSL-JSON)',
    purpose: 'Zotero Mendeley និង pandoc៖ ប្រភពជាឯកសារយោង។',
  },
  bibtex: {
    title: 'ឯកសារយោង (BibTeX)',
    purpose: 'LaTeX និង Zotero៖ ប្រភពជាឯកសារយោង។',
  },
};
