// Messages of the empty drawer: the three worked questions.

export const questions = {
  ar: {
    'drawer.asks': 'ثلاثة أسئلة للبدء',
    'drawer.ask.what': 'ما الذي ورد؟',
    'drawer.answer.what': 'ورد {events} في {articles}، أكثرها في باب «{family}». الأكثر وروداً في المقالات:',
    'drawer.ask.who': 'من يقول ذلك؟',
    'drawer.answer.who': 'روايات طرف واحد: {claimed}. روايات متضاربة أو منفية: {contested}. منها:',
    'drawer.onlyClaimed': 'احصر النتائج بروايات الطرف الواحد والمتضاربة',
    'drawer.ask.unknown': 'ما الذي لا نعرفه؟',
    'drawer.answer.unknown':
      'بلا تاريخ: {undated}. بتاريخ مُقدَّر: {estimated}. لم يرد أنه وقع: {unreal}. منها:',
    'drawer.onlyUnreal': 'احصر النتائج بما لم يرد أنه وقع',
  },
  en: {
    'drawer.asks': 'Three questions to begin with',
    'drawer.ask.what': 'What was reported?',
    'drawer.answer.what':
      '{events} in {articles}, most of them under “{family}”. Reported in the most articles:',
    'drawer.ask.who': 'Who says so?',
    'drawer.answer.who': 'One side’s account: {claimed}. Conflicting or denied: {contested}. Among them:',
    'drawer.onlyClaimed': 'Show only one-sided and conflicting accounts',
    'drawer.ask.unknown': 'What do we not know?',
    'drawer.answer.unknown':
      'Undated: {undated}. With an estimated date: {estimated}. Not said to have happened: {unreal}. Among them:',
    'drawer.onlyUnreal': 'Show only what is not said to have happened',
  },
} as const;
