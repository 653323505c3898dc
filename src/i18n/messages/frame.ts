// Messages of what a frame, or the browser, does not let the page do: files, printing, full screen, windows.

export const frame = {
  ar: {
    'frame.title.download': 'تعذّر حفظ الملف',
    'frame.title.unsure': 'هل حُفظ الملف؟',
    'frame.title.print': 'الطباعة غير متاحة هنا',
    'frame.title.fullscreen': 'ملء الشاشة غير متاح هنا',
    'frame.title.window': 'تعذّر فتح نافذة',
    'frame.framed': 'الصفحة التي تحتوي هذا الإطار لا تسمح بذلك.',
    'frame.unsure':
      'الصفحة التي تحتوي هذا الإطار قد تمنع التنزيل دون أن تقول ذلك. إن لم تجد {name} بين تنزيلاتك فخذه من هنا:',
    'frame.browser': 'هذا المتصفح لا يتيح ذلك لهذه الصفحة.',
    'frame.blocked': 'منع المتصفح النافذة. اسمح لهذه الصفحة بالنوافذ المنبثقة ثم أعد المحاولة.',
    'frame.content': 'محتوى {name}',
    'frame.copyContent': 'انسخ محتوى الملف',
    'frame.copied': 'نُسخ',
    'frame.notCopied': 'لم يسمح المتصفح بالنسخ: حدّد النص وانسخه بيدك.',
    'frame.close': 'إغلاق',
    'frame.openFull': 'افتح التسلسل كاملاً',
    'frame.newTab': 'في نافذة جديدة',
    'frame.refused': 'الصفحة التي تحتوي هذا الإطار لا تسمح بفتح نوافذ. انسخ العنوان:',
    'frame.address': 'العنوان، للنسخ:',
    'frame.noAddress': 'ليس لما في هذا الإطار عنوان خاص به: اطلبه من ناشر الصفحة، أو افتح الملف من جهازك.',
  },
  en: {
    'frame.title.download': 'The file could not be saved',
    'frame.title.unsure': 'Was the file saved?',
    'frame.title.print': 'No printing here',
    'frame.title.fullscreen': 'No full screen here',
    'frame.title.window': 'No window could be opened',
    'frame.framed': 'The page that holds this frame does not allow it.',
    'frame.unsure':
      'The page that holds this frame may forbid downloads without saying so. If {name} is not among your downloads, take it from here:',
    'frame.browser': 'This browser does not offer that to this page.',
    'frame.blocked': 'The browser blocked the window. Allow pop-up windows for this page and try again.',
    'frame.content': 'Content of {name}',
    'frame.copyContent': 'Copy the content of the file',
    'frame.copied': 'Copied',
    'frame.notCopied': 'The browser does not allow copying: select the text and copy it by hand.',
    'frame.close': 'Close',
    'frame.openFull': 'Open the whole chronology',
    'frame.newTab': 'in a new window',
    'frame.refused': 'The page about this frame lets it open no windows. Copy the address:',
    'frame.address': 'The address, to be copied:',
    'frame.noAddress':
      'What is in this frame has no address of its own: ask the publisher of the page for it, or open the file itself.',
  },
} as const;
