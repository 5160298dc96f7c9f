/** Words of the export of a page. */
import { defineWords } from '../../language/language.ts';

export const exportWords = defineWords(
  'export',
  {
    title: 'Export for other tools',
    intro:
      'A file holds what is exported and everyone at the same meetings. A plan stays a plan in it: only the verdict MET says that two actors met.',
    what: 'What',
    actor_one: 'This actor and everyone at the same meetings',
    actor_other: 'These {{count}} actors and everyone at the same meetings',
    network_one: 'The network of this actor, {{count}} step of “met”',
    network_other: 'The network of this actor, {{count}} steps of “met”',
    event: 'This, its parts and everyone there',
    dataset: 'Data set: {{title}}',
    everything: 'Everything in this graph',
    now: 'Everything known today.',
    asKnown: 'As known on {{date}}.',
    download: 'Download {{format}}',
    checking: 'The file is being made…',
    losses_one: 'Leaves out {{count}} thing',
    losses_other: 'Leaves out {{count}} things',
    noLosses: 'Leaves nothing out',
    off: 'This server exports no files.',
  },
  {
    title: 'នាំចេញសម្រាប់កម្មវិធីផ្សេង',
    intro:
      'ឯកសារមានអ្វីដែលនាំចេញ និងអ្នកទាំងអស់ក្នុងជំនួបដដែល។ គម្រោងនៅតែជាគម្រោង៖ មានតែសេចក្ដីសន្និដ្ឋាន MET ប៉ុណ្ណោះដែលនិយាយថាតួអង្គពីរបានជួបគ្នា។',
    what: 'អ្វី',
    actor_one: 'តួអង្គនេះ និងអ្នកទាំងអស់ក្នុងជំនួបដដែល',
    actor_other: 'តួអង្គទាំង {{count}} នេះ និងអ្នកទាំងអស់ក្នុងជំនួបដដែល',
    network_one: 'បណ្ដាញរបស់តួអង្គនេះ «បានជួប» {{count}} ជំហាន',
    network_other: 'បណ្ដាញរបស់តួអង្គនេះ «បានជួប» {{count}} ជំហាន',
    event: 'រឿងនេះ ផ្នែករបស់វា និងអ្នកទាំងអស់ក្នុងនោះ',
    dataset: 'សំណុំទិន្នន័យ៖ {{title}}',
    everything: 'អ្វីៗទាំងអស់ក្នុងក្រាហ្វនេះ',
    now: 'អ្វីៗទាំងអស់ដែលដឹងថ្ងៃនេះ។',
    asKnown: 'ដូចដែលដឹងនៅថ្ងៃ {{date}}។',
    download: 'ទាញយក {{format}}',
    checking: 'ឯកសារកំពុងត្រូវបានបង្កើត…',
    losses_one: 'លុបចេញ {{count}} ចំណុច',
    losses_other: 'លុបចេញ {{count}} ចំណុច',
    noLosses: 'មិនលុបអ្វីចេញទេ',
    off: 'ម៉ាស៊ីនមេនេះមិននាំចេញឯកសារទេ។',
  },
);
