// SPDX-License-Identifier: Apache-2.0
// Writes ../fsrs_rs.csv: what fsrs-rs makes of reviews.csv.
use fsrs::{FSRSItem, FSRSReview, FSRS};
use std::collections::HashMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

fn rows(path: &Path) -> Vec<Vec<String>> {
    fs::read_to_string(path)
        .expect("the file can be read")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .skip(1)
        .map(|line| line.split(',').map(str::to_owned).collect())
        .collect()
}

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let models: HashMap<String, FSRS> = rows(&folder.join("weights.csv"))
        .into_iter()
        .map(|row| {
            let weights: Vec<f32> = row[1..].iter().map(|w| w.parse().unwrap()).collect();
            (row[0].clone(), FSRS::new(&weights).unwrap())
        })
        .collect();

    let mut out = String::from(
        "# SPDX-License-Identifier: Apache-2.0\n\
         # States and intervals of fsrs-rs 6.6.2 in f32, one line for each review; written by generate_rs.\n\
         sequence,stability,difficulty,interval_at_0.9,interval_at_0.8\n",
    );
    let reviews = rows(&folder.join("reviews.csv"));
    for sequence in reviews.chunk_by(|a, b| a[0] == b[0]) {
        let model = &models[&sequence[0][1]];
        let item = FSRSItem {
            reviews: sequence
                .iter()
                .map(|row| FSRSReview { delta_t: row[2].parse().unwrap(), rating: row[3].parse().unwrap() })
                .collect(),
        };
        for state in model.historical_memory_states(item, None).unwrap() {
            let at = |retention| model.next_interval(Some(state.stability), retention, 3);
            writeln!(out, "{},{},{},{},{}", sequence[0][0], state.stability, state.difficulty, at(0.9), at(0.8)).unwrap();
        }
    }
    fs::write(folder.join("fsrs_rs.csv"), out).expect("the file can be written");
}
