// How often memory was asked for in this program.
#pragma once

namespace sputnik::tests {

long allocations();

}  // namespace sputnik::tests
