export const storageMessages = {
  'storage.title': 'Storage',
  'storage.used': '{used} of {quota} used',
  'storage.near': 'Nearly full: {left} left.',
  'storage.over':
    'Over by {over}. Uploads may be blocked, and older files may not open or download. Every file stays listed.',
  'storage.copies':
    'The same file in several places counts once, so deleting one of its copies may free nothing.',
  'storage.updating': 'Updating. Counted {time}; what changed since is not in it yet.',
  'storage.files': 'Review files',
} as const;
