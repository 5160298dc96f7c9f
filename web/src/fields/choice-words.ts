/** Words of fields that narrow a question: actors, statuses, periods. */
import { defineWords } from '../language/language.ts';

export const choiceWords = defineWords(
  'choice',
  {
    chosen: '{{label}}: chosen',
    unknown: 'not known here',
    full: 'No more than {{most}} at once.',
    cut: 'The address names more than {{most}}: only the first {{most}} are asked for.',
    atLeastOne: 'At least one stays ticked.',
    since: 'From',
    until: 'To',
    anyDay: 'Any day',
    statuses: 'Meetings that count',
    onlyHeld: 'Only meetings that took place are counted. What was only planned is not.',
    alsoPlanned:
      'Meetings that are only planned, asked for or put off are counted too: a count is not a number of meetings held.',
    notHeld: 'Some statuses that are counted do not say that the two met.',
  },
  {
    chosen: '{{label}}៖ បានជ្រើស',
    unknown: 'មិនស្គាល់នៅទីនេះ',
    full: 'មិនលើសពី {{most}} ក្នុងពេលតែមួយ។',
    cut: 'អាសយដ្ឋានមានលើសពី {{most}}៖ សួរតែ {{most}} ដំបូងប៉ុណ្ណោះ។',
    atLeastOne: 'ត្រូវទុកយ៉ាងហោចមួយ។',
    since: 'ពី',
    until: 'ដល់',
    anyDay: 'ថ្ងៃណាក៏បាន',
    statuses: 'ជំនួបដែលរាប់បញ្ចូល',
    onlyHeld: 'រាប់តែជំនួបដែលបានកើតឡើង។ អ្វីដែលគ្រាន់តែគ្រោងទុក មិនរាប់ទេ។',
    alsoPlanned:
      'ជំនួបដែលគ្រាន់តែគ្រោងទុក ស្នើសុំ ឬពន្យារពេល ក៏រាប់បញ្ចូលដែរ៖ ចំនួននេះមិនមែនជាចំនួនជំនួបដែលបានកើតឡើងទេ។',
    notHeld: 'ស្ថានភាពខ្លះដែលរាប់បញ្ចូល មិនបញ្ជាក់ថាទាំងពីរបានជួបគ្នាទេ។',
  },
);
