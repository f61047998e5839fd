//! Visits that last: the warning before the end, what moves it, and the end.

use crate::authorities::good_day;
use crate::login::SET_UP;
use crate::world::World;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::Expiry;

const MINUTE: i64 = 60_000;

#[test]
fn there_is_a_warning_five_minutes_before_and_then_the_end() {
    let mut world = World::open_with(SET_UP, good_day);
    world.pass(24 * MINUTE);
    assert_eq!(world.expiry, Expiry::Far);
    world.pass(MINUTE + 1_000);
    assert_eq!(world.expiry, Expiry::Near { left_s: 300, last: false });
    world.pass(5 * MINUTE);
    assert_eq!((world.expiry, world.person()), (Expiry::Over, None));
    let asked = world.requests.len();
    world.say(PageEvent::Active);
    world.say(PageEvent::AskEveryone);
    world.pass(60 * MINUTE);
    assert_eq!((world.expiry, world.requests.len()), (Expiry::Over, asked));
}

#[test]
fn who_is_there_stays_until_the_last_end() {
    let mut world = World::open_with(SET_UP, good_day);
    world.pass(26 * MINUTE);
    world.say(PageEvent::Active);
    assert_eq!(world.expiry, Expiry::Far, "the warning goes at once");
    while world.expiry == Expiry::Far {
        world.say(PageEvent::Active);
        world.pass(10 * MINUTE);
    }
    assert!(matches!(world.expiry, Expiry::Near { last: true, .. }));
    world.say(PageEvent::Active);
    world.pass(5 * MINUTE);
    assert_eq!(world.expiry, Expiry::Over);
}

#[test]
fn a_sign_of_life_after_the_end_ends_it_at_once() {
    let mut world = World::open_with(SET_UP, good_day);
    world.pass(500);
    world.sleep(2 * 60 * MINUTE);
    world.say(PageEvent::Active);
    assert_eq!((world.expiry, world.person()), (Expiry::Over, None));
}
