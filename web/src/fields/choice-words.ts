/** Words of fields that narrow a question: actors, verdicts, periods. */
import { defineWords } from '../language/language.ts';

export const choiceWords = defineWords(
  'choice',
  {
    chosen: '{{label}}: chosen',
    unnamed: 'name not loaded yet',
    unknownActor: 'unknown: {{id}}',
    full: 'No more than {{most}} at once.',
    cut: 'The address names more than {{most}}: only the first {{most}} are used.',
    atLeastOne: 'At least one must stay ticked.',
    since: 'From',
    until: 'To',
    anyDay: 'Any day',
    verdicts: 'Meetings that count',
    onlyMet: 'Counts only meetings of which a source says that the two met.',
    alsoPlanned:
      'Meetings that were only planned or asked for count too, so a count is not the number of meetings held.',
    notMet: 'Some of the meetings counted do not show that the two met.',
    allVerdicts: 'Tick all',
    onlyMetButton: 'Only “Met”',
    example: 'For example: {{names}}',
  },
  {
    chosen: '{{label}}៖ បានជ្រើស',
    unnamed: 'មិនទាន់ផ្ទុកឈ្មោះ',
    unknownActor: 'មិនស្គាល់៖ {{id}}',
    full: 'មិនលើសពី {{most}} ក្នុងពេលតែមួយ។',
    cut: 'អាសយដ្ឋានមានលើសពី {{most}}៖ សួរតែ {{most}} ដំបូងប៉ុណ្ណោះ។',
    atLeastOne: 'ត្រូវទុកយ៉ាងហោចមួយ។',
    since: 'ពី',
    until: 'ដល់',
    anyDay: 'ថ្ងៃណាក៏បាន',
    verdicts: 'ជំនួបដែលរាប់បញ្ចូល',
    onlyMet: 'រាប់តែជំនួបដែលប្រភពនិយាយថាទាំងពីរបានជួបគ្នា។',
    alsoPlanned: 'ជំនួបដែលគ្រាន់តែគ្រោងទុក ឬស្នើសុំ ក៏រាប់បញ្ចូលដែរ៖ ចំនួននេះមិនមែនជាចំនួនជំនួបដែលបានកើតឡើងទេ។',
    notMet: 'អ្វីខ្លះដែលរាប់បញ្ចូល មិនបញ្ជាក់ថាទាំងពីរបានជួបគ្នាទេ។',
    allVerdicts: 'គូសធីកទាំងអស់',
    onlyMetButton: 'តែ «បានជួបគ្នា»',
    example: 'ឧទាហរណ៍៖ {{names}}',
  },
);
