// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace madang::sample {

// A name in the sample's three languages. All of them are made up for training and say nothing
// about the real city.
struct Name {
    QString english, korean, khmer;
    bool isEmpty() const { return english.isEmpty(); }
};

// The number in Khmer digits.
QString khmerNumber(int number);

// "Street 12", "12번길", "ផ្លូវលេខ ១២".
Name numberedStreet(int number);

// The name followed by a number in each language's digits.
Name numbered(const Name &name, int number);

} // namespace madang::sample
