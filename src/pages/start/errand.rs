//! What the user wants to be done with drafts from the start page. It is done by the part of the app
//! that reads and writes drafts, which is loaded for the first errand if it is not here.
#![cfg_attr(
    feature = "parts",
    allow(
        unsafe_code,
        reason = "a function in another module is an import of this one"
    )
)]

use std::pin::Pin;

use crate::browser::download::download;
use crate::browser::storage::StorageError;
use crate::domain::{DraftId, DraftKind};
use crate::pages::{save_page, storage_problem};
use crate::state::part::part;
use crate::state::{
    LanguageState, Library, Missing, Notices, ensure_settled, use_language, use_library,
    use_notices, use_words,
};
use crate::text::Words;

/// What is to be done.
pub enum Errand {
    /// A new draft is begun.
    Begin(DraftKind),
    /// A draft gets another title.
    Rename(DraftId, String),
    /// A draft is copied, with this title.
    Duplicate(DraftId, String),
    /// A draft goes into the bin.
    ThrowAway(DraftId),
    /// A draft comes out of the bin.
    TakeBack(DraftId),
    /// A draft of the bin goes for ever.
    DeleteForEver(DraftId),
    /// A draft is downloaded as a file.
    Download(DraftId),
    /// All drafts are downloaded in one file.
    DownloadAll,
}

/// What came of it.
pub enum Done {
    /// Nothing that has to be known.
    Nothing,
    /// A new draft.
    Begun(DraftId),
    /// A file of this name was given to the user.
    Sent(String),
}

/// Why nothing came of it.
enum Failure {
    Storage(StorageError),
    /// The browser did not take the file.
    NotSent,
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

/// Something that is being done.
type Pending = Pin<Box<dyn Future<Output = Result<Result<Done, Failure>, Missing>>>>;

/// Where errands go. Made by a component; errands may be sent from anywhere.
#[derive(Clone, Copy)]
pub struct Desk {
    words: &'static Words,
    language: LanguageState,
    library: Library,
    notices: Notices,
}

/// Where errands go.
pub fn use_desk() -> Desk {
    Desk {
        words: use_words(),
        language: use_language(),
        library: use_library(),
        notices: use_notices(),
    }
}

impl Desk {
    /// Does it, and calls `then` when it is done; says it where it can't be done.
    pub fn send(self, errand: Errand, then: impl FnOnce(Done) + 'static) {
        let done: Pending = Box::pin(self.try_to(errand));
        crate::browser::spawn(self.see_to(done, Box::new(then)));
    }

    /// Downloads a draft as a page, and calls `then` when it is done; says it where it can't be done.
    pub fn save_page(self, id: DraftId, then: impl FnOnce(Done) + 'static) {
        let done: Pending = Box::pin(async move {
            self.language.fetch_texts().await?;
            ensure_settled().await?;
            saved_page(self, id).await
        });
        crate::browser::spawn(self.see_to(done, Box::new(then)));
    }

    async fn see_to(self, done: Pending, then: Box<dyn FnOnce(Done)>) {
        let problem = match done.await {
            Ok(Ok(done)) => return then(done),
            Ok(Err(Failure::Storage(error))) => storage_problem(error, self.words),
            Ok(Err(Failure::NotSent)) => self.words.storage.download_failed,
            Err(Missing) => self.words.app.part_failed,
        };
        self.notices.problem(problem);
    }

    async fn try_to(self, errand: Errand) -> Result<Result<Done, Failure>, Missing> {
        ensure_settled().await?;
        match errand {
            // The page of the new draft needs the same chunk.
            Errand::Begin(DraftKind::Plan) => begin_plan(self).await,
            Errand::Begin(DraftKind::Annex) => begin_annex(self).await,
            errand => done(self, errand).await,
        }
    }
}

part! { plan:
    fn begin_plan(desk: Desk) -> Result<Done, Failure> {
        desk.begin(DraftKind::Plan)
    }
}

part! { annex:
    fn begin_annex(desk: Desk) -> Result<Done, Failure> {
        desk.begin(DraftKind::Annex)
    }
}

part! { document:
    fn saved_page(desk: Desk, id: DraftId) -> Result<Done, Failure> {
        desk.sent_page(id)
    }
}

part! { library:
    fn done(desk: Desk, errand: Errand) -> Result<Done, Failure> {
        desk.do_it(errand)
    }
}

impl Desk {
    fn do_it(self, errand: Errand) -> Result<Done, Failure> {
        let library = self.library;
        match errand {
            Errand::Begin(kind) => return self.begin(kind),
            Errand::Rename(id, title) => library.rename(id, title)?,
            Errand::Duplicate(id, title) => library.duplicate(id, title)?,
            Errand::ThrowAway(id) => library.throw_away(id)?,
            Errand::TakeBack(id) => library.take_back(id)?,
            Errand::DeleteForEver(id) => library.delete_for_ever(id)?,
            Errand::Download(id) => return self.sent(&[id], library.file_of(id)),
            Errand::DownloadAll => return self.sent(&library.ids(), library.file_of_all()),
        }
        Ok(Done::Nothing)
    }

    fn begin(self, kind: DraftKind) -> Result<Done, Failure> {
        let language = self.words.language.tag();
        Ok(Done::Begun(match kind {
            DraftKind::Plan => self.library.create_plan(language)?,
            DraftKind::Annex => self.library.create_annex(language)?,
        }))
    }

    fn sent(self, ids: &[DraftId], file: Option<(String, String)>) -> Result<Done, Failure> {
        let (name, json) = file.ok_or(Failure::NotSent)?;
        download(&name, "application/json", json).map_err(|_| Failure::NotSent)?;
        self.library.mark_filed(ids);
        Ok(Done::Sent(name))
    }

    fn sent_page(self, id: DraftId) -> Result<Done, Failure> {
        let draft = self.library.draft(id).ok_or(Failure::NotSent)?;
        let name = save_page(&draft, None, &self.language.texts(), self.words);
        let name = name.ok_or(Failure::NotSent)?;
        self.library.mark_filed(&[id]);
        Ok(Done::Sent(name))
    }
}
