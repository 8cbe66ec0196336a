// Stands in for libFuzzer where there is no clang: replays the files of a folder, then the same with seeded damage.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

std::vector<std::string> inputs_of(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<std::string> out{std::string()};
  for (const fs::path& file : files) {
    std::ifstream in(file, std::ios::binary);
    out.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return out;
}

// One kind of damage at one place: a byte changed, a piece cut out, doubled, or taken from another input.
void damage(std::string& text, const std::vector<std::string>& others, std::mt19937_64& dice) {
  const auto up_to = [&dice](std::size_t most) { return static_cast<std::size_t>(dice() % (most + 1)); };
  const std::size_t at = up_to(text.size());
  const std::size_t length = std::min(up_to(40), text.size() - at);
  const std::string& other = others[up_to(others.size() - 1)];
  switch (dice() % 5) {
    case 0:
      if (at < text.size()) text[at] = static_cast<char>(dice() & 255);
      break;
    case 1:
      text.erase(at, length);
      break;
    case 2:
      text.insert(at, text.substr(at, length));
      break;
    case 3:
      text.resize(at);
      break;
    default:
      text.insert(at, other, std::min(up_to(other.size()), other.size()), 40);
  }
}

void run(const std::string& text) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
}

}  // namespace

int main(int count, char** words) {
  if (count != 3) {
    std::cerr << "usage: " << words[0] << " FOLDER RUNS\n";
    return 2;
  }
  const std::vector<std::string> inputs = inputs_of(words[1]);
  const std::size_t runs = std::strtoul(words[2], nullptr, 10);
  std::size_t done = 0;
  for (const std::string& text : inputs) run(text), ++done;
  for (std::mt19937_64 dice(1); done < runs; ++done) {
    std::string text = inputs[dice() % inputs.size()];
    for (std::uint64_t i = 1 + dice() % 4; i > 0; --i) damage(text, inputs, dice);
    run(text);
  }
  std::cout << "executed " << done << "\n";
}
