//! Whole visits, played against `update` in virtual time: what the citizen sees when authorities
//! answer, are slow, fail, lie or are asked again.
#![expect(clippy::panic, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

mod authorities;
mod calendar;
mod calendar_days;
mod calendar_oracle;
mod calendar_speed;
mod case;
mod cases;
mod choice;
mod deadlines;
mod drill;
mod expiry;
mod faults;
mod freshness;
mod good_day;
mod login;
mod look;
mod look_ups;
mod merge;
mod mine;
mod news;
mod news_histories;
mod overview;
mod paging;
mod patience;
mod payments;
mod post;
mod reminders;
mod rows;
mod search;
mod sign_in;
mod take_along;
mod timeline;
mod tokens;
mod whom;
mod widgets;
mod world;
