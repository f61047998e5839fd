//! The access tokens of a visit: one for each source, for that source's audience alone (RFC 8707), asked for when it is
//! first needed and kept until it is nearly over. It knows no request and no socket.

use super::{Config, Form, Granted, NoGrant, Secret, Token};
use crate::model::{Instant, SourceIndex};

/// Milliseconds before a token's end at which it is no longer used: it may be on its way for a while.
const MARGIN: i64 = 10_000;
/// Tokens that are asked for at the same time: more than an ordinary visit needs, so that they come in one round trip, and
/// not so many that the last ones spend their time in the browser's own queue when everybody is to be asked.
const AT_ONCE: usize = 32;
/// Milliseconds that the login service has for one token.
const BUDGET: i64 = 10_000;

/// The tokens, by source.
#[derive(Debug)]
pub struct Tokens {
    refresh: Secret,
    one_at_a_time: bool,
    by_source: Vec<(SourceIndex, Held)>,
    /// The sources that have refused a token since they last took one.
    doubted: Vec<SourceIndex>,
}

#[derive(Debug)]
enum Held {
    Wanted,
    Asked { since: Instant },
    Here { token: Token, until: Instant },
}

impl Tokens {
    /// None yet; they are had with this refresh token.
    pub fn new(refresh: Secret, one_at_a_time: bool) -> Self {
        Self { refresh, one_at_a_time, by_source: Vec::new(), doubted: Vec::new() }
    }

    /// The token for a source. When there is none, it is wanted from now on.
    pub fn of(&mut self, source: SourceIndex, now: Instant) -> Option<Token> {
        match self.by_source.iter().find(|(one, _)| *one == source) {
            Some((_, Held::Here { token, until })) if now < *until => return Some(token.clone()),
            Some((_, Held::Wanted | Held::Asked { .. })) => {}
            Some((_, Held::Here { .. })) | None => self.put(source, Held::Wanted),
        }
        None
    }

    /// What is to be asked of the token endpoint now; `audience` tells each source's.
    pub fn ask(
        &mut self,
        config: &Config,
        audience: impl Fn(SourceIndex) -> Option<Box<str>>,
        now: Instant,
    ) -> Vec<(SourceIndex, Form)> {
        let asked = self.by_source.iter().filter(|(_, held)| matches!(held, Held::Asked { .. })).count();
        let at_once = if self.one_at_a_time { 1 } else { AT_ONCE };
        let mut room = at_once.saturating_sub(asked);
        let mut forms = Vec::new();
        for (source, held) in self.by_source.iter_mut().filter(|(_, held)| matches!(held, Held::Wanted)) {
            let Some(audience) = audience(*source).filter(|_| room > 0) else { continue };
            room -= 1;
            *held = Held::Asked { since: now };
            forms.push((*source, Form::of_audience(config, &self.refresh, &audience)));
        }
        forms
    }

    /// Takes in what came for a source.
    pub fn take(&mut self, source: SourceIndex, outcome: Result<Granted, NoGrant>, now: Instant) {
        self.forget(source);
        let Ok(Granted { access, lasts, refresh, .. }) = outcome else { return };
        let until = now.after((lasts - MARGIN).max(lasts / 2));
        self.put(source, Held::Here { token: access, until });
        if let Some(refresh) = refresh {
            self.refresh = refresh;
        }
    }

    /// The source does not take this token; whether another one may help. A newer one than it was shown stays, and one
    /// that came because it had refused another is not given up for a third.
    pub fn refused(&mut self, source: SourceIndex, shown: &Token) -> bool {
        let is_shown = |held: &Held| matches!(held, Held::Here { token, .. } if token == shown);
        if !self.by_source.iter().any(|(one, held)| *one == source && is_shown(held)) {
            return true;
        }
        let is_news = !self.doubted.contains(&source);
        if is_news {
            self.doubted.push(source);
            self.forget(source);
        }
        is_news
    }

    /// The source has taken its token, or is asked once more by somebody who hopes that it will.
    pub fn trust(&mut self, source: SourceIndex) {
        self.doubted.retain(|one| *one != source);
    }

    /// The sources whose token has not come in time.
    pub fn overdue(&self, now: Instant) -> Vec<SourceIndex> {
        let is_overdue = |held: &Held| matches!(held, Held::Asked { since } if now.since(*since) >= BUDGET);
        self.by_source.iter().filter(|(_, held)| is_overdue(held)).map(|(source, _)| *source).collect()
    }

    /// When the next one is overdue.
    pub fn next_tick(&self) -> Option<Instant> {
        let ends = |held: &Held| match held {
            Held::Asked { since } => Some(since.after(BUDGET)),
            Held::Wanted | Held::Here { .. } => None,
        };
        self.by_source.iter().filter_map(|(_, held)| ends(held)).min()
    }

    fn forget(&mut self, source: SourceIndex) {
        self.by_source.retain(|(one, _)| *one != source);
    }

    fn put(&mut self, source: SourceIndex, held: Held) {
        self.forget(source);
        self.by_source.push((source, held));
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::indexing_slicing, reason = "a test may stop at the first surprise")]
    use super::*;
    use crate::session::tests::config;

    const NOW: Instant = Instant::from_millis(0);

    fn granted(refresh: Option<&str>) -> Granted {
        let access = Token::new("a", true);
        Granted { access, lasts: 300_000, refresh: refresh.map(Secret::new), id_token: None }
    }

    fn asked(tokens: &mut Tokens, now: Instant) -> Vec<(usize, String)> {
        let audience = |source: SourceIndex| Some(source.0.to_string().into());
        let forms = tokens.ask(&config(), audience, now);
        forms.into_iter().map(|(source, form)| (source.0, form.expose().to_owned())).collect()
    }

    #[test]
    fn each_source_s_token_is_asked_for_once_and_all_side_by_side() {
        let mut tokens = Tokens::new(Secret::new("r"), false);
        for source in [1, 2, 1] {
            assert_eq!(tokens.of(SourceIndex(source), NOW), None);
        }
        let forms = asked(&mut tokens, NOW);
        assert_eq!(forms.iter().map(|(source, _)| *source).collect::<Vec<_>>(), [1, 2]);
        assert!(forms[0].1.ends_with("resource=1") && forms[1].1.ends_with("resource=2"));
        tokens.of(SourceIndex(1), NOW);
        assert_eq!(asked(&mut tokens, NOW), []);
        tokens.take(SourceIndex(1), Ok(granted(None)), NOW);
        assert!(tokens.of(SourceIndex(1), NOW.after(289_999)).is_some());
        assert!(tokens.of(SourceIndex(1), NOW.after(290_000)).is_none());
        assert_eq!(asked(&mut tokens, NOW).len(), 1);
    }

    #[test]
    fn of_very_many_the_last_wait_for_the_first() {
        let mut tokens = Tokens::new(Secret::new("r"), false);
        for source in 0..40 {
            tokens.of(SourceIndex(source), NOW);
        }
        assert_eq!((asked(&mut tokens, NOW).len(), asked(&mut tokens, NOW).len()), (32, 0));
        tokens.take(SourceIndex(0), Ok(granted(None)), NOW);
        tokens.take(SourceIndex(1), Err(NoGrant::Refused), NOW);
        assert_eq!(asked(&mut tokens, NOW).len(), 2);
    }

    #[test]
    fn where_a_refresh_token_is_used_up_they_are_asked_for_one_by_one() {
        let mut tokens = Tokens::new(Secret::new("r1"), true);
        for source in [1, 2] {
            tokens.of(SourceIndex(source), NOW);
        }
        assert!(asked(&mut tokens, NOW)[0].1.contains("refresh_token=r1"));
        assert_eq!(asked(&mut tokens, NOW), []);
        tokens.take(SourceIndex(1), Ok(granted(Some("r2"))), NOW);
        let next = asked(&mut tokens, NOW);
        assert!(next.len() == 1 && next[0].1.contains("refresh_token=r2&resource=2"));
    }

    #[test]
    fn a_refusal_of_an_old_token_does_not_cost_the_new_one() {
        let mut tokens = Tokens::new(Secret::new("r"), false);
        let [old, new] = ["old", "new"].map(|word| Token::new(word, true));
        tokens.of(SourceIndex(1), NOW);
        tokens.take(SourceIndex(1), Ok(Granted { access: old.clone(), ..granted(None) }), NOW);
        assert!(tokens.refused(SourceIndex(1), &old));
        assert_eq!(tokens.of(SourceIndex(1), NOW), None);
        assert!(tokens.refused(SourceIndex(1), &old));
        assert_eq!(asked(&mut tokens, NOW).len(), 1, "it is asked for once");
        tokens.take(SourceIndex(1), Ok(Granted { access: new.clone(), ..granted(None) }), NOW);
        assert!(tokens.refused(SourceIndex(1), &old));
        assert_eq!(tokens.of(SourceIndex(1), NOW), Some(new));
    }

    #[test]
    fn where_a_fresh_token_is_refused_too_no_third_is_asked_for_until_somebody_hopes() {
        let mut tokens = Tokens::new(Secret::new("r"), false);
        let [first, second] = ["first", "second"].map(|word| Token::new(word, true));
        for token in [&first, &second] {
            tokens.of(SourceIndex(1), NOW);
            tokens.take(SourceIndex(1), Ok(Granted { access: token.clone(), ..granted(None) }), NOW);
            assert_eq!(tokens.refused(SourceIndex(1), token), *token == first);
        }
        assert_eq!(tokens.of(SourceIndex(1), NOW), Some(second.clone()));
        tokens.trust(SourceIndex(1));
        assert!(tokens.refused(SourceIndex(1), &second));
        assert_eq!(tokens.of(SourceIndex(1), NOW), None);
    }

    #[test]
    fn one_that_does_not_come_is_overdue_and_may_be_asked_for_again() {
        let mut tokens = Tokens::new(Secret::new("r"), false);
        tokens.of(SourceIndex(1), NOW);
        asked(&mut tokens, NOW);
        assert_eq!((tokens.overdue(NOW.after(9_999)), tokens.next_tick()), (vec![], Some(NOW.after(10_000))));
        assert_eq!(tokens.overdue(NOW.after(10_000)), [SourceIndex(1)]);
        tokens.take(SourceIndex(1), Err(NoGrant::Unavailable), NOW);
        tokens.of(SourceIndex(1), NOW);
        assert_eq!(asked(&mut tokens, NOW).len(), 1);
    }
}
