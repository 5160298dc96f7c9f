/** Words of the About page. */
import { defineWords } from '../../language/language.ts';

export const aboutWords = defineWords(
  'about',
  {
    title: 'About Rapport',
    lead: 'Who met whom, in what role, and who says so. “Expected to meet” is not “met”.',
    contents: 'On this page',
    method: 'Method',
    claims: 'Everything is a claim',
    claimsText:
      'A claim is what one paragraph of one source says: about whom, what, how firmly, and who says it. Statuses, dates and verdicts are computed from claims, never entered by hand. Claims that contradict each other are shown side by side. What the curators add themselves, such as a title, is marked as theirs and never shown as the words of a source.',
    witnesses: 'Statements and sources',
    witnessesText:
      'What one paragraph of one source says about one stage counts as one statement, however many claims record it. Sources that quote the same source count as one source. What the curators add counts as neither.',
    times: 'Two times',
    timesText:
      'Each fact has two times: when it was true in the world, and the day on which a source made it known. “As known on” shows the graph as it was known on that day. A claim counts as known from the latest day on which its source may have been published.',
    revisions: 'Revisions',
    revisionsText:
      'Every change makes a new, numbered revision; older revisions stay. A question, its day and its revision together are a citation that others can check.',
    dates: 'Dates no firmer than their source',
    datesText:
      'A date is as precise as its source: a month stays a month, and “one day between” two days stays just that. A date computed from words such as “Tuesday” says how. The day of a plan is not the day on which it was held: if no report of a meeting gives a day, the date says that it is the planned day, or only the day on which the meeting became known. If sources disagree, every reported day is shown. No day is ever invented.',
    verdict: 'How a verdict on a pair is found',
    verdictText:
      'The verdict is the first in this list that applies to any meeting in which the two count as a pair: both were present, or one asked to meet the other. The status of a pair is the weakest of three: the meeting’s own, and that of each one’s part in it. Whoever was only expected is not said to have been there. The form counts as well: a call is not a meeting, nor is an appearance side by side or a gathering that both attended. A shared visit, statement or larger event is never a meeting.',
    counting: 'How meetings are counted',
    countingText:
      'Meetings are counted by verdict, and every count means “at least”. If one meeting of two actors is part of another meeting of the same two, the two count once, under the stronger verdict. “Some twelve times” counts as twelve. What is inferred from a role is never counted.',
    words: 'The words and their symbols',
    wordsText:
      'Each has a word, a shape and a border of its own, so that nothing depends on colour.',
    statuses: 'The status of a meeting, a visit or a part in it',
    modalities: 'How firmly a claim is made',
    supports: 'How well claims support a fact without a status',
    stages: 'Where a legal case stands',
    'mean.status.HELD': 'A source says that it took place; of a part, that this actor was there.',
    'mean.status.DISPUTED': 'One source states it, another denies it.',
    'mean.status.ALLEGED': 'Somebody says so; no source vouches for it.',
    'mean.status.UNSTATED':
      'It took place, and this actor was expected. No source says that the actor was there.',
    'mean.status.CONFIRMED':
      'Confirmed beforehand by the source itself or by both sides. Not known to have taken place.',
    'mean.status.EXPECTED': 'Expected, announced, or confirmed by one side only.',
    'mean.status.POSTPONED': 'Put off to another day.',
    'mean.status.REQUESTED': 'Somebody asked for it; nothing more is known.',
    'mean.status.DECLINED': 'Somebody asked for it, and the request was turned down.',
    'mean.status.CANCELLED': 'Called off.',
    'mean.status.NOT_HELD':
      'It was planned or asked for, and a source says that it did not take place.',
    'mean.status.DENIED': 'Somebody denies it. No source says that it took place or was planned.',
    'mean.lapsed':
      'The planned day has passed, and no source reports the outcome. It stays a plan.',
    'mean.verdict.MET': 'A source says that they met.',
    'mean.verdict.DISPUTED': 'Sources contradict each other on whether they met, or spoke.',
    'mean.verdict.SPOKE':
      'A source says that they spoke by telephone or video. No source says that they met.',
    'mean.verdict.SEEN_TOGETHER':
      'They were seen together, such as walking side by side. No source says that they held talks.',
    'mean.verdict.BOTH_ATTENDED':
      'Both were at one gathering, such as a conference or a reception. No source says that they met there.',
    'mean.verdict.ALLEGED':
      'It is only alleged. The answer says what: that they met, spoke, or were seen together.',
    'mean.verdict.PRESENCE_UNSTATED':
      'A meeting took place for which both are named, at least one of them only as expected. No source says that both were there.',
    'mean.verdict.PLANNED':
      'A meeting, a call or a gathering was planned. No source says that it took place.',
    'mean.verdict.REQUESTED': 'A meeting was asked for. Nothing more is known.',
    'mean.verdict.CALLED_OFF':
      'The request was declined, or what was planned was called off or did not take place.',
    'mean.verdict.DENIED': 'Somebody denies it. No source says that they met or were to meet.',
    'mean.verdict.NO_RECORD': 'None of the sources read reports a meeting. That proves nothing.',
    'mean.modality.ASSERTED': 'Stated as a fact by the source or by the speaker it names.',
    'mean.modality.ALLEGED': 'Somebody says so; the source does not vouch for it.',
    'mean.modality.DENIED': 'Said to be untrue.',
    'mean.support.ALLEGED': 'No source states it; it is only alleged.',
    'mean.support.DISPUTED': 'One source states it, another denies it.',
    'mean.stage.WARRANT_ISSUED':
      'An arrest, a search or an appearance was ordered. That is not a conviction.',
    'mean.stage.COMPLAINT_FILED': 'Somebody filed a complaint. That is not a charge.',
    'mean.stage.CHARGED': 'The prosecution brought charges. No court has decided.',
    'mean.stage.ON_TRIAL': 'A court hears the case. It has not decided.',
    'mean.stage.CONVICTED': 'A court found the defendant guilty. An appeal may still undo that.',
    'mean.stage.ACQUITTED': 'A court found the defendant not guilty.',
    'mean.stage.DISMISSED': 'The case was thrown out.',
    'mean.stage.APPEALED': 'A higher court is asked to decide anew. Nothing is final.',
    'mean.stage.APPEAL_UPHELD': 'A higher court agreed with the appeal.',
    'mean.stage.APPEAL_REJECTED': 'A higher court did not agree with the appeal.',
    'mean.stage.SUSPENDED': 'The case is paused. Nothing is decided.',
    'mean.stage.CLOSED': 'The case ended; the source says no more.',
    'mean.stage.MIXED': 'The stage differs by defendant or charge; each is listed.',
    'mean.stage.NONE': 'No source names a stage.',
    legal: 'Legal notice',
    legalText1:
      'Rapport repeats what published sources say and names them. A claim is not true merely because it is shown here.',
    legalText2:
      'Everybody accused, sued or charged is presumed innocent until a court has finally decided otherwise. Accused, charged, on trial, convicted and acquitted are different things, and each page uses the word of its source.',
    legalText3:
      'To be involved in an event, named in a statement or party to a case is no sign of wrongdoing.',
    noRecord: 'How to read “no record”',
    noRecordText:
      '“No recorded meeting” means that none of the sources read reports one. It does not mean that the two never met. Judge it by what is covered:',
    licence: 'Licence',
    licenceText:
      'The claims, as worded here, may be used under the licence of their data set. The sources keep their own rights: read and quote them at their publishers.',
    licenceNone: 'no licence stated',
    cite: 'How to cite',
    citeText:
      '“Cite” at the foot of each page gives text and BibTeX, with the address, the day (“as known on”) and the revision. These three reproduce the same answer.',
    citeNow: 'This graph stands at revision {{number}}.',
    correct: 'How to correct',
    correctText1:
      'Open the claim on its own page, which names the source, the paragraph and the claim’s id. Tell whoever runs this site the id, what is wrong, and which source says otherwise.',
    correctText2:
      'Our own mistakes are taken back for every day, in a new revision. A source that its publisher withdraws no longer counts from that day on. A denial becomes a claim of its own and is shown beside what it denies.',
  },
  {
    title: 'អំពី Rapport',
    lead: 'នរណាបានជួបនរណា ក្នុងតួនាទីអ្វី ហើយនរណានិយាយដូច្នេះ។ «រំពឹងថានឹងជួប» មិនមែន «បានជួប» ទេ។',
    contents: 'នៅលើទំព័រនេះ',
    method: 'វិធីសាស្ត្រ',
    claims: 'អ្វីៗទាំងអស់ជាការអះអាង',
    claimsText:
      'ការអះអាងគឺជាអ្វីដែលកថាខណ្ឌមួយនៃប្រភពមួយនិយាយ៖ អំពីនរណា អ្វី ប្រាកដប៉ុនណា និងនរណាជាអ្នកនិយាយ។ ស្ថានភាព កាលបរិច្ឆេទ និងសេចក្ដីសន្និដ្ឋានត្រូវបានគណនាពីការអះអាង មិនដែលបញ្ចូលដោយដៃទេ។ ការអះអាងដែលផ្ទុយគ្នាត្រូវបានបង្ហាញទន្ទឹមគ្នា។ អ្វីដែលអ្នកចងក្រងបន្ថែមខ្លួនឯង ដូចជាចំណងជើង ប្រាប់ដូច្នេះ ហើយមិនត្រូវបានបង្ហាញជាពាក្យរបស់ប្រភពឡើយ។',
    witnesses: 'ការថ្លែង និងប្រភព',
    witnessesText:
      'អ្វីដែលកថាខណ្ឌមួយនៃប្រភពមួយនិយាយអំពីដំណាក់កាលមួយ គឺជាការថ្លែងមួយ ទោះត្រូវបានកត់ជាការអះអាងប៉ុន្មានក៏ដោយ។ ប្រភពដែលដកស្រង់ប្រភពតែមួយ រាប់ជាមួយ។ អ្វីដែលអ្នកចងក្រងបន្ថែម មិនរាប់ជាអ្វីទេ។',
    times: 'ពេលវេលាពីរ',
    timesText:
      'អង្គហេតុនីមួយៗមានពេលដែលវាកើតឡើងពិត និងថ្ងៃដែលប្រភពធ្វើឲ្យដឹង។ «ដូចដែលដឹងនៅថ្ងៃ» បង្ហាញក្រាហ្វដូចដែលដឹងនៅថ្ងៃនោះ។ ការអះអាងរាប់ថាដឹងចាប់ពីថ្ងៃចុងក្រោយដែលប្រភពអាចបានចេញផ្សាយ។',
    revisions: 'កំណែ',
    revisionsText:
      'រាល់ការផ្លាស់ប្ដូរបង្កើតកំណែថ្មីមានលេខ កំណែចាស់នៅដដែល។ សំណួរ ថ្ងៃ និងកំណែ ជាការដកស្រង់ដែលអ្នកដទៃអាចធ្វើឡើងវិញបាន។',
    dates: 'កាលបរិច្ឆេទមិនប្រាកដជាងប្រភព',
    datesText:
      'កាលបរិច្ឆេទច្បាស់ប៉ុនដែលប្រភពផ្ដល់៖ ខែនៅតែជាខែ «ថ្ងៃមួយចន្លោះ» នៅតែដូច្នោះ។ អ្វីដែលគណនាពីពាក្យដូចជា «ថ្ងៃអង្គារ» ប្រាប់ពីរបៀបគណនា។ ថ្ងៃដែលគ្រោងទុកមិនមែនជាថ្ងៃដែលវាកើតឡើងទេ៖ បើគ្មានរបាយការណ៍ណាប្រាប់ថ្ងៃ កាលបរិច្ឆេទប្រាប់ថាជាថ្ងៃដែលគ្រោងទុក ឬគ្រាន់តែជាពេលដែលត្រូវបានដឹង។ បើប្រភពមិនស្របគ្នា ថ្ងៃទាំងអស់ត្រូវបានបង្ហាញ។ គ្មានថ្ងៃណាត្រូវបានប្រឌិតឡើយ។',
    verdict: 'របៀបរកសេចក្ដីសន្និដ្ឋានអំពីមនុស្សពីរនាក់',
    verdictText:
      'យកចំណុចដំបូងដែលត្រូវ ក្នុងជំនួបទាំងអស់ដែលទាំងពីររាប់ជាគូ៖ ទាំងពីរមានវត្តមាន ឬម្នាក់ស្នើសុំ និងម្នាក់ទៀតត្រូវបានស្នើសុំ។ ស្ថានភាពរបស់អ្នកទាំងពីរគឺខ្សោយបំផុតក្នុងចំណោមស្ថានភាពជំនួប និងចំណែកទាំងពីរ អ្នកដែលគ្រាន់តែគ្រោងមក មិនត្រូវបាននិយាយថាមានវត្តមានទេ។ ទម្រង់ក៏រាប់ដែរ៖ ការហៅទូរស័ព្ទមិនមែនជាជំនួប ការឃើញទន្ទឹមគ្នា ឬការជួបជុំដែលទាំងពីរចូលរួមក៏មិនមែនដែរ។ ទស្សនកិច្ច សេចក្ដីថ្លែងការណ៍ ឬព្រឹត្តិការណ៍ធំរួមគ្នា មិនមែនជាជំនួបទេ។',
    counting: 'របៀបរាប់ជំនួប',
    countingText:
      'តាមសេចក្ដីសន្និដ្ឋាន ហើយ «យ៉ាងហោច»។ ជំនួបក្នុងជំនួបរបស់អ្នកទាំងពីរដដែល រាប់តែម្ដង ក្រោមសេចក្ដីសន្និដ្ឋានដែលខ្លាំងជាង «ប្រហែលដប់ពីរដង» រាប់ដប់ពីរ។ អ្វីដែលសន្និដ្ឋានពីតួនាទី មិនរាប់ឡើយ។',
    words: 'ពាក្យ និងសញ្ញា',
    wordsText: 'នីមួយៗមានពាក្យ រូបរាង និងស៊ុម ដូច្នេះគ្មានអ្វីពឹងលើពណ៌ទេ។',
    statuses: 'ស្ថានភាពនៃជំនួប ទស្សនកិច្ច ឬចំណែក',
    modalities: 'ការអះអាងប្រាកដប៉ុនណា',
    supports: 'ការអះអាងគាំទ្រអង្គហេតុដែលគ្មានស្ថានភាពប៉ុនណា',
    stages: 'ដំណាក់កាលនៃសំណុំរឿង',
    'mean.status.HELD': 'ប្រភពនិយាយថាវាបានកើតឡើង បើជាចំណែក៖ ថាម្នាក់នេះមានវត្តមាន។',
    'mean.status.DISPUTED': 'ប្រភពមួយបញ្ជាក់ ប្រភពមួយទៀតបដិសេធ។',
    'mean.status.ALLEGED': 'មានអ្នកនិយាយដូច្នេះ គ្មានប្រភពណាធានាទេ។',
    'mean.status.UNSTATED': 'វាបានកើតឡើង ហើយម្នាក់នេះគ្រោងមក។ គ្មានប្រភពណានិយាយថាម្នាក់នេះមានវត្តមានទេ។',
    'mean.status.CONFIRMED': 'បានបញ្ជាក់ជាមុនដោយប្រភពខ្លួនឯង ឬដោយភាគីទាំងពីរ។ មិនដឹងថាបានកើតឡើងឬទេ។',
    'mean.status.EXPECTED': 'រំពឹងទុក ប្រកាស ឬបញ្ជាក់ដោយភាគីតែម្ខាង។',
    'mean.status.POSTPONED': 'ពន្យារទៅថ្ងៃផ្សេង។',
    'mean.status.REQUESTED': 'មានអ្នកស្នើសុំ មិនដឹងអ្វីបន្ថែមទេ។',
    'mean.status.DECLINED': 'មានអ្នកស្នើសុំ ហើយសំណើត្រូវបានបដិសេធ។',
    'mean.status.CANCELLED': 'បានលុបចោល។',
    'mean.status.NOT_HELD': 'វាត្រូវបានគ្រោងទុក ឬស្នើសុំ ហើយប្រភពនិយាយថាវាមិនបានកើតឡើងទេ។',
    'mean.status.DENIED': 'មានអ្នកបដិសេធថាមិនពិត។ គ្មានប្រភពណានិយាយថាវាបានកើតឡើង ឬគ្រោងទុកទេ។',
    'mean.lapsed': 'ថ្ងៃដែលគ្រោងទុកបានកន្លងផុត ហើយគ្មានប្រភពណាប្រាប់លទ្ធផលទេ។ វានៅតែជាគម្រោង។',
    'mean.verdict.MET': 'ប្រភពនិយាយថាពួកគេបានជួបគ្នា។',
    'mean.verdict.DISPUTED': 'ប្រភពនានានិយាយផ្ទុយគ្នាអំពីការជួប ឬការនិយាយគ្នា។',
    'mean.verdict.SPOKE': 'ប្រភពនិយាយថាពួកគេបាននិយាយគ្នាតាមទូរស័ព្ទ ឬវីដេអូ។ គ្មានប្រភពណានិយាយថាពួកគេបានជួបគ្នាទេ។',
    'mean.verdict.SEEN_TOGETHER':
      'ពួកគេត្រូវបានឃើញនៅជាមួយគ្នា ដូចជាដើរទន្ទឹមគ្នា។ គ្មានប្រភពណានិយាយថាពួកគេបានពិភាក្សាគ្នាទេ។',
    'mean.verdict.BOTH_ATTENDED':
      'ទាំងពីរនៅក្នុងការជួបជុំតែមួយ ដូចជាសន្និសីទ ឬពិធីទទួលភ្ញៀវ។ គ្មានប្រភពណានិយាយថាពួកគេបានជួបគ្នានៅទីនោះទេ។',
    'mean.verdict.ALLEGED':
      'គ្រាន់តែមានការចោទប្រកាន់។ ចម្លើយប្រាប់ថាអ្វី៖ ថាពួកគេបានជួប បាននិយាយគ្នា ឬត្រូវបានឃើញនៅជាមួយគ្នា។',
    'mean.verdict.PRESENCE_UNSTATED':
      'ជំនួបដែលមានឈ្មោះទាំងពីរបានកើតឡើង ហើយម្នាក់យ៉ាងហោចគ្រាន់តែត្រូវបាននិយាយថាគ្រោងមក។ គ្មានប្រភពណានិយាយថាទាំងពីរមានវត្តមានទេ។',
    'mean.verdict.PLANNED': 'ជំនួប ការហៅទូរស័ព្ទ ឬការជួបជុំត្រូវបានគ្រោងទុក។ គ្មានប្រភពណានិយាយថាវាបានកើតឡើងទេ។',
    'mean.verdict.REQUESTED': 'ជំនួបត្រូវបានស្នើសុំ។ មិនដឹងអ្វីបន្ថែមទេ។',
    'mean.verdict.CALLED_OFF': 'សំណើត្រូវបានបដិសេធ ឬអ្វីដែលគ្រោងទុកត្រូវបានលុបចោល ឬមិនបានកើតឡើង។',
    'mean.verdict.DENIED': 'មានអ្នកបដិសេធថាមិនពិត។ គ្មានប្រភពណានិយាយថាពួកគេបានជួប ឬគ្រោងជួបទេ។',
    'mean.verdict.NO_RECORD': 'គ្មានប្រភពដែលបានមើលណាប្រាប់ពីជំនួបទេ។ នេះមិនបញ្ជាក់អ្វីឡើយ។',
    'mean.modality.ASSERTED': 'និយាយជាការពិត ដោយប្រភព ឬអ្នកនិយាយដែលមានឈ្មោះ។',
    'mean.modality.ALLEGED': 'មានអ្នកនិយាយដូច្នេះ ដោយប្រភពមិនធានា។',
    'mean.modality.DENIED': 'និយាយថាមិនដូច្នេះទេ។',
    'mean.support.ALLEGED': 'គ្មានប្រភពណាបញ្ជាក់ គ្រាន់តែជាការចោទប្រកាន់។',
    'mean.support.DISPUTED': 'ប្រភពមួយបញ្ជាក់ ប្រភពមួយទៀតបដិសេធ។',
    'mean.stage.WARRANT_ISSUED':
      'មានបញ្ជាឲ្យចាប់ខ្លួន ឆែកឆេរ ឬបង្ហាញខ្លួន។ គ្មាននរណាត្រូវបានផ្ដន្ទាទោសដោយការនេះទេ។',
    'mean.stage.COMPLAINT_FILED': 'មានអ្នកដាក់បណ្ដឹង។ នេះមិនមែនជាការដាក់បន្ទុកនរណាទេ។',
    'mean.stage.CHARGED': 'អយ្យការបានចោទប្រកាន់។ តុលាការមិនទាន់សម្រេចទេ។',
    'mean.stage.ON_TRIAL': 'តុលាការកំពុងជំនុំជម្រះ។ មិនទាន់សម្រេចទេ។',
    'mean.stage.CONVICTED': 'តុលាការរកឃើញថាមានទោស។ បណ្ដឹងឧទ្ធរណ៍អាចផ្លាស់ប្ដូរ។',
    'mean.stage.ACQUITTED': 'តុលាការរកឃើញថាគ្មានទោស។',
    'mean.stage.DISMISSED': 'សំណុំរឿងត្រូវបានលើកចោល។',
    'mean.stage.APPEALED': 'តុលាការជាន់ខ្ពស់ត្រូវបានស្នើឲ្យសម្រេចឡើងវិញ។ មិនទាន់ស្ថាពរទេ។',
    'mean.stage.APPEAL_UPHELD': 'តុលាការជាន់ខ្ពស់យល់ព្រមតាមអ្នកប្ដឹងឧទ្ធរណ៍។',
    'mean.stage.APPEAL_REJECTED': 'តុលាការជាន់ខ្ពស់មិនយល់ព្រមតាមអ្នកប្ដឹងឧទ្ធរណ៍ទេ។',
    'mean.stage.SUSPENDED': 'វាត្រូវបានផ្អាកមួយរយៈ។ មិនទាន់មានការសម្រេចទេ។',
    'mean.stage.CLOSED': 'សំណុំរឿងបានបញ្ចប់ ប្រភពមិននិយាយបន្ថែមទេ។',
    'mean.stage.MIXED': 'ស្ថានភាពខុសគ្នាតាមចុងចោទ ឬបទចោទ នីមួយៗត្រូវបានរាយ។',
    'mean.stage.NONE': 'គ្មានប្រភពណាបញ្ជាក់ដំណាក់កាលទេ។',
    legal: 'សេចក្ដីជូនដំណឹងផ្នែកច្បាប់',
    legalText1:
      'Rapport រៀបរាប់អ្វីដែលប្រភពដែលបានចេញផ្សាយនិយាយ ហើយបញ្ជាក់ឈ្មោះប្រភព។ ការមានការអះអាងនៅទីនេះ មិនធ្វើឲ្យវាពិតទេ។',
    legalText2:
      'អ្នកដែលត្រូវបានចោទ ប្ដឹង ឬដាក់បន្ទុក ត្រូវសន្មតថាគ្មានទោស រហូតដល់តុលាការសម្រេចជាស្ថាពរ។ ការចោទ ការដាក់បន្ទុក ការជំនុំជម្រះ ការផ្ដន្ទាទោស និងការរួចផុត ជារឿងផ្សេងគ្នា ហើយទំព័រនីមួយៗប្រើពាក្យរបស់ប្រភព។',
    legalText3:
      'ការពាក់ព័ន្ធនឹងព្រឹត្តិការណ៍ ការមានឈ្មោះក្នុងសេចក្ដីថ្លែងការណ៍ ឬការជាភាគីក្នុងសំណុំរឿង មិនមែនជាសញ្ញានៃការប្រព្រឹត្តខុសទេ។',
    noRecord: 'របៀបអាន «គ្មានកំណត់ត្រា»',
    noRecordText:
      '«គ្មានកំណត់ត្រានៃការជួប» មានន័យថាគ្មានប្រភពដែលបានមើលណាប្រាប់ពីការជួបទេ។ វាមិនមានន័យថាអ្នកទាំងពីរមិនដែលជួបគ្នាទេ។ សូមអានវាជាមួយអ្វីដែលមានក្នុងក្រាហ្វ៖',
    licence: 'អាជ្ញាប័ណ្ណ',
    licenceText:
      'ការអះអាងតាមពាក្យនៅទីនេះ អាចប្រើតាមអាជ្ញាប័ណ្ណនៃសំណុំទិន្នន័យ។ ប្រភពរក្សាសិទ្ធិរបស់ខ្លួន៖ សូមអាន និងដកស្រង់ពីអ្នកចេញផ្សាយ។',
    licenceNone: 'គ្មានបញ្ជាក់អាជ្ញាប័ណ្ណ',
    cite: 'របៀបដកស្រង់',
    citeText:
      '«ដកស្រង់» នៅខាងក្រោមទំព័រនីមួយៗផ្ដល់អត្ថបទ និង BibTeX ជាមួយអាសយដ្ឋាន ថ្ងៃ («ដូចដែលដឹងនៅថ្ងៃ») និងកំណែ។ ដោយមានទាំងបីនេះ អាចទទួលបានចម្លើយដដែលម្ដងទៀត។',
    citeNow: 'ក្រាហ្វនេះនៅត្រឹមកំណែ {{number}}។',
    correct: 'របៀបកែតម្រូវ',
    correctText1:
      'សូមបើកទំព័រនៃការអះអាង៖ វាបញ្ជាក់ប្រភព កថាខណ្ឌ និងលេខសម្គាល់។ សូមប្រាប់អ្នកគ្រប់គ្រងគេហទំព័រនេះពីលេខសម្គាល់ អ្វីដែលខុស និងប្រភពដែលនិយាយផ្សេង។',
    correctText2:
      'កំហុសរបស់យើងត្រូវបានដកវិញសម្រាប់គ្រប់ពេល ក្នុងកំណែថ្មី។ ប្រភពដែលអ្នកចេញផ្សាយដកវិញលែងរាប់បញ្ចូលចាប់ពីថ្ងៃនោះ។ ការបដិសេធក្លាយជាការអះអាងមួយ ហើយស្ថិតទន្ទឹមនឹងអ្វីដែលវាបដិសេធ។',
  },
);
