//! Sets that grow together: union by the smaller number, so that the result does not depend on the order of the unions.

/// Numbers from zero on, each in one set.
#[derive(Clone)]
pub struct Sets(Vec<u32>);

impl Sets {
    /// So many numbers, each in a set of its own.
    pub fn new(count: usize) -> Self {
        Self((0..).take(count).collect())
    }

    /// The smallest number of the set that this one is in.
    pub fn first(&mut self, of: u32) -> u32 {
        let mut number = of;
        while let Some(above) = self.above(number).filter(|above| *above != number) {
            // Halves the way for the next one who asks.
            let further = self.above(above).unwrap_or(above);
            self.set(number, further);
            number = further;
        }
        number
    }

    /// Makes the sets of these numbers one.
    pub fn join(&mut self, numbers: &[u32]) {
        for pair in numbers.windows(2) {
            let [one, other] = *pair else { continue };
            let (one, other) = (self.first(one), self.first(other));
            self.set(one.max(other), one.min(other));
        }
    }

    /// The sets of more than one number, each in order.
    pub fn groups(&mut self) -> Vec<Vec<u32>> {
        let count = self.0.len();
        let mut groups = vec![Vec::new(); count];
        for number in (0..).take(count) {
            let first = self.first(number);
            if let Some(group) = groups.get_mut(index(first)) {
                group.push(number);
            }
        }
        groups.retain(|group| group.len() > 1);
        groups
    }

    fn above(&self, number: u32) -> Option<u32> {
        self.0.get(index(number)).copied()
    }

    fn set(&mut self, number: u32, above: u32) {
        if let Some(place) = self.0.get_mut(index(number)) {
            *place = above;
        }
    }
}

/// A place in a list.
pub fn index(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}
