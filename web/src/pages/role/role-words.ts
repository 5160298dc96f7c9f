/** Words of the page of a role. */
import { defineWords } from '../../language/language.ts';

export const roleWords = defineWords(
  'role',
  {
    organization: 'Role in',
    noOrganization: 'no source names an organization',
    description: 'What it is',
    holders: 'Who holds or held it',
    heldOn: 'Held on',
    anyDay: 'Show all days',
    heldNote: 'A holder without dates may hold it still, or no longer.',
    nobody: 'No source names a holder.',
    nobodyOn: 'No source names a holder on that day. That proves nothing.',
    holder: 'Who',
    term: 'When',
    sure: 'How sure on that day',
    evidence: 'Evidence',
  },
  {
    organization: 'តួនាទីក្នុង',
    noOrganization: 'គ្មានប្រភពណាបញ្ជាក់អង្គការទេ',
    description: 'វាជាអ្វី',
    holders: 'នរណាកាន់ ឬធ្លាប់កាន់',
    heldOn: 'កាន់នៅថ្ងៃ',
    anyDay: 'បង្ហាញគ្រប់ថ្ងៃ',
    heldNote: 'អ្នកកាន់ដែលគ្មានកាលបរិច្ឆេទ អាចនៅតែកាន់ ឬលែងកាន់ហើយ។',
    nobody: 'គ្មានប្រភពណាបញ្ជាក់អ្នកកាន់ទេ។',
    nobodyOn: 'គ្មានប្រភពណាបញ្ជាក់អ្នកកាន់នៅថ្ងៃនោះទេ។ នេះមិនបញ្ជាក់អ្វីឡើយ។',
    holder: 'នរណា',
    term: 'ពេលណា',
    sure: 'ប្រាកដប៉ុនណានៅថ្ងៃនោះ',
    evidence: 'ភស្តុតាង',
  },
);
